package maillage.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Forged forms, headers, odd requests. Who may see what is the audience's matter, on each route.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** No inline script or style anywhere, nothing from elsewhere, no plug-in, no framing. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SiteAddress site) throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(site.isSecure() ? "__Host-form" : "form");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(site.isSecure()).sameSite("Lax").path("/"));
        tokens.setParameterName("_form");
        return http.csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens)
                                        .ignoringRequestMatchers("/unsubscribe/**"))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .headers(
                        headers ->
                                headers.cacheControl(cache -> cache.disable())
                                        .contentSecurityPolicy(
                                                policy -> policy.policyDirectives(POLICY))
                                        .referrerPolicy(
                                                policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                policy ->
                                                        policy.policy(
                                                                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                                        .crossOriginOpenerPolicy(
                                                policy ->
                                                        policy.policy(
                                                                org.springframework.security.web
                                                                        .header.writers
                                                                        .CrossOriginOpenerPolicyHeaderWriter
                                                                        .CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN))
                                        .crossOriginResourcePolicy(
                                                policy ->
                                                        policy.policy(
                                                                org.springframework.security.web
                                                                        .header.writers
                                                                        .CrossOriginResourcePolicyHeaderWriter
                                                                        .CrossOriginResourcePolicy
                                                                        .SAME_ORIGIN)))
                .build();
    }
}
