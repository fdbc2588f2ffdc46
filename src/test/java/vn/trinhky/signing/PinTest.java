package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.RuleBrokenException;

class PinTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "12 456", "１２３４５６", "-12345"})
    void hasSixDigits(String digits) {
        assertThatThrownBy(() -> new Pin(digits.toCharArray()))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(SigningFault.PIN_FORM));
    }

    @Test
    void doesNotShowItsDigits() {
        assertThat(new Pin("246810".toCharArray()).toString()).doesNotContainPattern("[0-9]");
    }

    @Test
    void holdsNothingOnceClosed() {
        char[] typed = "246810".toCharArray();
        Pin pin = new Pin(typed);
        typed[0] = '9';
        assertThat(pin.toBytes()).asString().isEqualTo("246810");

        pin.close();

        assertThatThrownBy(pin::toBytes).isInstanceOf(IllegalStateException.class);
    }
}
