package vn.trinhky.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.RuleBrokenException;

class PasswordPolicyTest {
    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {"ghế xanh bốn cửa sổ", "tre-mưa-bút-chì", "Ruộng9bậc&thang", "purple kettle orbits", "k7#Qm2!vXa"
            })
    void whatNobodyGuessesIsTaken(String password) {
        assertThatCode(() -> policy.require(password, "vanthu")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "ngắn quá9, TOO_SHORT",
        "password2026, TOO_COMMON",
        "P@ssw0rd2026!, TOO_COMMON",
        "Matkhau@123, TOO_COMMON",
        "matkhau12345, TOO_COMMON",
        "Administrator1, TOO_COMMON",
        "iloveyou12345, TOO_COMMON",
        "anhyeuem123, TOO_COMMON",
        "Vietnam@2026, TOO_COMMON",
        "QuyetThang2026, TOO_COMMON",
        "Qwertyuiop, TOO_COMMON",
        "vanthu của xã tôi, HOLDS_LOGIN",
        "aaaaaaaaaaaa, TOO_COMMON",
        "abababababab, TOO_REGULAR",
        "123456789012, TOO_REGULAR",
        "0987654321ab, TOO_REGULAR",
        "lkjhgfdsaz, TOO_REGULAR"
    })
    void whatIsTriedFirstIsNot(String password, PasswordRule rule) {
        assertThatThrownBy(() -> policy.require(password, "vanthu"))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule())
                                .isIn(rule, rule == PasswordRule.TOO_COMMON ? PasswordRule.TOO_REGULAR : rule));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000})
    void aPasswordHasItsLimit(int length) {
        assertThatThrownBy(() -> policy.require("ab cd ef gh ".repeat(length).substring(0, length), "x"))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PasswordRule.TOO_LONG));
    }
}
