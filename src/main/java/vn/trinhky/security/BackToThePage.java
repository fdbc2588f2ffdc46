package vn.trinhky.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;

/** After the log-in: the page the person came from or wanted. */
class BackToThePage extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String location = ReturnAddress.of(request.getParameter(ReturnAddress.PARAMETER))
                .map(ReturnAddress::location)
                .orElse("");
        clearAuthenticationAttributes(request);
        getRedirectStrategy().sendRedirect(request, response, "/" + location);
    }
}
