package org.postpolicy.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every record of facts. */
class FactsLawsTest {

    static final List<Class<? extends Record>> RECORDS = List.of(
            Post.class,
            Author.class,
            Channel.class,
            Audience.class,
            Material.class,
            Records.class,
            Incident.class,
            Handling.class,
            Replied.class,
            Access.class,
            Mandate.class,
            Training.class,
            Setup.class,
            Approval.class,
            Oversight.class,
            Credentials.class,
            InformationHandling.class);

    static List<Class<? extends Record>> records() {
        return RECORDS;
    }

    @Provide
    Arbitrary<Class<? extends Record>> anyRecord() {
        return Arbitraries.of(RECORDS);
    }

    @Property(tries = 2_000)
    void withChangesOneAttributeAndNoOther(@ForAll("anyRecord") Class<? extends Record> type, @ForAll long seed)
            throws Exception {
        Record before = Samples.of(type, new Random(seed));
        Record other = Samples.of(type, new Random(seed + 1));
        for (RecordComponent changed : type.getRecordComponents()) {
            Object value = changed.getAccessor().invoke(other);
            Record after = (Record) wither(type, changed).invoke(before, value);
            for (RecordComponent component : type.getRecordComponents()) {
                Record expected = component.getName().equals(changed.getName()) ? other : before;
                assertThat(component.getAccessor().invoke(after))
                        .as("%s after with %s", component.getName(), changed.getName())
                        .isEqualTo(component.getAccessor().invoke(expected));
            }
        }
    }

    @Property(tries = 500)
    void equalAttributesMakeEqualFacts(@ForAll("anyRecord") Class<? extends Record> type, @ForAll long seed) {
        assertThat(Samples.of(type, new Random(seed)))
                .isEqualTo(Samples.of(type, new Random(seed)))
                .hasSameHashCodeAs(Samples.of(type, new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyCollectionIsThereAndCannotBeChanged(Class<? extends Record> type) throws Exception {
        Record empty = Samples.nothing(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (Collection.class.isAssignableFrom(component.getType())) {
                Collection<?> values = (Collection<?>) component.getAccessor().invoke(empty);
                assertThat(values).as(component.getName()).isNotNull().isEmpty();
                assertThat(values.contains(null)).isFalse();
                assertThatThrownBy(() -> values.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void aCollectionThatTheHostChangesLaterDoesNotChangeTheFact() {
        Set<String> topics = new LinkedHashSet<>(List.of("books"));
        Post post = Post.comment("Good morning").withTopics(topics);
        topics.add("football");
        assertThat(post.topics()).containsExactly("books");
    }

    @Test
    void aCollectionKeepsTheOrderInWhichItWasGiven() {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            given.add("topic " + (i * 37 % 50));
        }
        assertThat(Post.comment("").withTopics(new LinkedHashSet<>(given)).topics())
                .containsExactlyElementsOf(given);
    }

    @Test
    void noEnumHasAConstantForTheUnknown() {
        for (Class<? extends Record> type : RECORDS) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> constants = component.getType().isEnum()
                        ? component.getType()
                        : component.getGenericType() instanceof ParameterizedType generic
                                        && ((Class<?>) generic.getActualTypeArguments()[0]).isEnum()
                                ? (Class<?>) generic.getActualTypeArguments()[0]
                                : null;
                if (constants != null) {
                    assertThat(Arrays.stream(constants.getEnumConstants()).map(Object::toString))
                            .noneMatch(name -> name.toUpperCase(Locale.ROOT).contains("UNKNOWN"));
                }
            }
        }
    }

    @Test
    void theOrdinaryCommentTakesOneLine() {
        Post post = Post.comment("Lovely poem.");
        assertThat(post.kind()).isEqualTo(PostKind.COMMENT);
        assertThat(post.state()).isEqualTo(PostState.SUBMITTED);
        assertThat(Author.member().role()).isEqualTo(Role.PUBLIC);
        assertThat(Author.member().capacity()).isEqualTo(Capacity.PERSONAL);
        assertThat(Channel.own().official()).isTrue();
        assertThat(Channel.personal().official()).isFalse();
        assertThat(Audience.general().group()).isEqualTo(AudienceGroup.GENERAL);
    }

    @Test
    void aPartWithNothingOnRecordSaysSoAndAnAbsentPartSaysNothing() {
        assertThat(Channel.own().setup()).isNull();
        assertThat(Channel.own().withSetup(Setup.none()).setup().complaintContact())
                .isNull();
        assertThat(Material.none().permission()).isEqualTo(Permission.NONE);
    }

    private static Method wither(Class<?> type, RecordComponent component) throws NoSuchMethodException {
        String name = component.getName();
        return type.getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), component.getType());
    }

    /** Makes records of random attributes. */
    static final class Samples {

        private Samples() {}

        static Record nothing(Class<? extends Record> type) {
            return make(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> component.getType() == boolean.class ? (Object) false : null)
                            .toArray());
        }

        static Record of(Class<? extends Record> type, Random random) {
            return make(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> value(component, random))
                            .toArray());
        }

        private static Object value(RecordComponent component, Random random) {
            Class<?> type = component.getType();
            if (type == boolean.class || type == Boolean.class) {
                return random.nextBoolean();
            }
            if (type == String.class) {
                return "word " + random.nextInt(1_000);
            }
            if (type == Set.class) {
                return component.getGenericType() instanceof ParameterizedType generic
                                && generic.getActualTypeArguments()[0] == String.class
                        ? Set.of("word " + random.nextInt(1_000))
                        : Set.of();
            }
            return type.isEnum() ? type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)] : null;
        }

        private static Record make(Class<? extends Record> type, Object[] values) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getConstructor(types).newInstance(values);
            } catch (InvocationTargetException failure) {
                throw new AssertionError(failure.getCause());
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
