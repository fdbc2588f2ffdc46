package vn.trinhky.signing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import vn.trinhky.report.event.ReportEvent.ReportIssued;
import vn.trinhky.report.event.ReportEvent.ReportSigned;

/** Stops for good at the armed point and says so: whoever started the program kills it there. */
@Aspect
@Order(0) // outside of transactions: what is "after" comes after the commit
public final class KillPoints {
    private static final ThreadLocal<@Nullable KillPoint> ARMED = new ThreadLocal<>();

    /** For what the calling thread does next. */
    static void arm(KillPoint point) {
        ARMED.set(point);
    }

    /** Tells whoever started the program. */
    static void say(String line) {
        try {
            // left open: the program ends by being killed
            new FileOutputStream(FileDescriptor.out).write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void at(KillPoint point) {
        if (point == ARMED.get()) {
            say("AT " + point);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Before("execution(* vn.trinhky.register.OutgoingRegister.reserve(..))")
    void beforeNumber() {
        at(KillPoint.BEFORE_NUMBER);
    }

    @AfterReturning("execution(* vn.trinhky.register.OutgoingRegister.reserve(..))")
    void afterNumber() {
        at(KillPoint.NUMBER_RESERVED);
    }

    @Before("execution(* vn.trinhky.typesetting.Typesetter.typeset(..))")
    void beforeTypesetting() {
        at(KillPoint.BEFORE_TYPESETTING);
    }

    @Before("execution(* vn.trinhky.signing.PdfSigner.certify(..))")
    void beforeSignature() {
        at(KillPoint.BEFORE_SIGNATURE);
    }

    @AfterReturning("execution(* vn.trinhky.signing.PdfSigner.certify(..))")
    void afterSignature() {
        at(KillPoint.AFTER_SIGNATURE);
    }

    @AfterReturning("execution(* vn.trinhky.storage.FileStore.put(..))")
    void afterStoring() {
        at(KillPoint.BYTES_STORED);
    }

    @EventListener
    void signed(ReportSigned event) {
        at(KillPoint.LAST_MOMENT_BEFORE_SIGNED);
    }

    @AfterReturning("execution(* vn.trinhky.signing.SigningRecords.signed(..))")
    void afterSigned() {
        at(KillPoint.SIGNED);
    }

    @Before("execution(* vn.trinhky.signing.PdfSigner.seal(..))")
    void beforeSeal() {
        at(KillPoint.BEFORE_SEAL);
    }

    @AfterReturning("execution(* vn.trinhky.signing.PdfSigner.seal(..))")
    void afterSeal() {
        at(KillPoint.AFTER_SEAL);
    }

    @EventListener
    void issued(ReportIssued event) {
        at(KillPoint.LAST_MOMENT_BEFORE_ISSUED);
    }

    @AfterReturning("execution(* vn.trinhky.signing.SigningRecords.issued(..))")
    void afterIssued() {
        at(KillPoint.ISSUED);
    }
}
