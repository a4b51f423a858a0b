package org.postpolicy.blog;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Who may see what, and in which language. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final String STAFF = "STAFF";

    /**
     * Programs sign in for each request and carry no cookie, so nobody can be made to send one unawares. A browser is
     * not asked for a password here, because it would keep it and send it with every request.
     */
    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .hasRole(STAFF))
                .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Every form carries a token against forgery, the readers' too. */
    @Bean
    @Order(2)
    SecurityFilterChain forPeople(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/staff/**")
                        .hasRole(STAFF)
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/staff/queue"))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy ->
                        policy.policyDirectives("default-src 'self'; frame-ancestors 'none'; form-action 'self'")))
                .build();
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setDefaultLocaleFunction(request -> Language.preferred(request.getLocales()));
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("language");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    /** The languages of the blog. */
    private static final class Language {

        private static Locale preferred(java.util.Enumeration<Locale> wanted) {
            while (wanted.hasMoreElements()) {
                String language = wanted.nextElement().getLanguage();
                if (language.equals("fr") || language.equals("en")) {
                    return Locale.forLanguageTag(language);
                }
            }
            return Locale.ENGLISH;
        }
    }
}
