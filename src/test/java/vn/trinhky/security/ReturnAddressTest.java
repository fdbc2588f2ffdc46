package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viec-cua-toi",
                "soan-bao-cao/6f2c1f2e-0000-4000-8000-000000000001",
                "luu-tru?tim=di%20t%C3%ADch&nam=2025",
                "so-van-ban-di?trang=2"
            })
    void pagesOfTheProgramAreLedBackTo(String address) {
        assertThat(ReturnAddress.of(address)).hasValue(new ReturnAddress(address));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://xa.example.vn/login",
                "//xa.example.vn",
                "///xa.example.vn",
                "/\\xa.example.vn",
                "\\\\xa.example.vn",
                "%5c%5cxa.example.vn",
                "javascript:alert(1)",
                "JaVaScript:alert(1)",
                "data:text/html,x",
                "mailto:a@example.vn",
                "/viec-cua-toi",
                "%2f%2fxa.example.vn",
                "../khac",
                "a/../../khac",
                "a/..",
                "a\r\nSet-Cookie: b=c",
                "a%0d%0aSet-Cookie:b",
                "a b",
                "\u0000",
                "login",
                "login?out",
                "login/webauthn",
                "?out"
            })
    void nothingElseIs(String address) {
        assertThat(ReturnAddress.of(address)).isEmpty();
    }

    @Test
    void anAddressWithoutEndIsNone() {
        assertThat(ReturnAddress.of("a".repeat(501))).isEmpty();
    }

    @Test
    void thePageThatWasWantedIsKeptWithItsQuery() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/vanban/luu-tru");
        request.setContextPath("/vanban");
        request.setQueryString("tim=di%20t%C3%ADch");

        assertThat(ReturnAddress.wantedBy(request).orElseThrow().query())
                .isEqualTo("to=luu-tru%3Ftim%3Ddi%2520t%25C3%25ADch");
    }

    @Test
    void theStartAndWhatIsSentAreNoPagesToComeBackTo() {
        assertThat(ReturnAddress.wantedBy(new MockHttpServletRequest("GET", "/")))
                .isEmpty();
        assertThat(ReturnAddress.wantedBy(new MockHttpServletRequest("POST", "/viec-cua-toi")))
                .isEmpty();
    }
}
