package org.postpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Problems;

class SlipTest {

    private static final String RULE = """
            package pond_library

            import org.postpolicy.facts.*

            // It is said in the “terms”.
            rule "no-spam"
                @clause( "PL-1" )
                @verdict( "HOLD" )
            when
                Author( role == Role.PUBLIC )
                Signal( kind in ( "spam", "advertising" ) )
            then
            end
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "spam"                         | “spam”                      | 11:23 | A curly quotation mark stands here.
            pond_library                   | pond-library                | 1:9   | There is a hyphen in the name after package.
            @verdict                       | verdict                     | 8:5   | The sign @ is missing.
            ( "spam", "advertising" )      | "spam", "advertising"       | 11:18 | The list after in has no brackets.
            role ==                        | role is                     | 10:18 | A comparison is written with signs.
            "advertising" ) )              | "advertising" )             | 11:11 | This bracket is never closed.
            Role.PUBLIC )                  | Role.PUBLIC ) )             | 10:35 | This bracket closes nothing.
            rule "no-spam"                 | public class Spam           | 6:1   | The file holds no rule.
            @verdict( "HOLD" )             | @verdict( "HOLD" ) @verdict( "REJECT" ) | 8:24 | @verdict stands twice.
            @clause( "PL-1" )              | @clause( "PL-1" ) @clause( "PL-2" )     | 7:23 | @clause stands twice.
            kind in                        | kind == in                  | 11:21 | Two comparisons of kind stand side by side.
            == Role.PUBLIC                 | == in ( Role.PUBLIC )       | 10:21 | Two comparisons of role stand side by side.
            role ==                        | getRole ==                  | 10:13 | Author has no attribute getRole.
            Role.PUBLIC                    | Role.PUBLIC and onWorkTime == true | 10:33 | The word here can join whole patterns, and no comparisons.
            Role.PUBLIC                    | Role.PUBLIC or !onWorkTime         | 10:33 | The word here can join whole patterns, and no comparisons.
            role ==                        | role not                    | 10:18 | A comparison is written with signs.
            "advertising" )                | "advertising" ), strength > 0,8 | 11:61 | Here stands "8" where an attribute of Signal should be.
            // It                          | # It                        | 5:1   | A sign for comments of another language stands here.
            rule "no-spam"                 | <<<<<<< HEAD                | 6:1   | Two versions of the file were joined here, and nobody has chosen between them.
            Author( role                   | Author( role           | 10:12 | A special space stands here, which looks like any other.
            """)
    void aUsualSlipIsToldWhereItStands(String former, String slip, String place, String message) {
        List<Problem> problems = read(RULE.replaceFirst(Pattern.quote(former), slip));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).isEqualTo(message);
        assertThat(problems.get(0).place()).isEqualTo("no-spam.drl:" + place);
        assertThat(problems.get(0).remedy()).isNotBlank();
    }

    @Test
    void whatIsSaidInQuotesOrCommentsIsNoSlip() {
        assertThat(read(RULE.replace("spam\", ", "it is ‘in’ order (\", ")))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.message()).startsWith("No detector"));
        assertThat(read(RULE)).isEmpty();
    }

    @Test
    void anAttributeIsFoundBehindTheHabitsOfProgrammers() {
        assertThat(read(RULE.replace("role ==", "getRole ==")).get(0).remedy()).isEqualTo("Did you mean \"role\"?");
    }

    private static List<Problem> read(String text) {
        Problems problems = new Problems();
        new RuleReader("pond-library", new KnownSignals()).read("no-spam", "no-spam.drl", text, problems);
        return problems.list();
    }
}
