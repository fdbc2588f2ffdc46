package vn.trinhky.typesetting.pdf;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import vn.trinhky.typesetting.layout.PrintedLine;
import vn.trinhky.typesetting.page.ClosingBlock;

/**
 * Where signature and seal go: the signature centred between post and name, the seal in its true size over the left
 * third of it (NĐ 30/2020, Appendix I, II.7d and II.8a).
 *
 * @param page counted from 0
 */
record SignaturePlace(int page, Box signature, Box seal) {
    private static final float SIGNATURE_WIDTH = 140;
    private static final float SIGNATURE_HEIGHT = 60;
    /** 36 mm, the seal of a commune's people's committee. */
    private static final float SEAL_SIZE = 36 / 25.4f * 72;

    /**
     * In points from the lower left corner of the page, on sixteenths of a point: sums of these are exact, so that a
     * signature's picture gets the very box that was reserved for it. A box that differs in its last digit is a change
     * of the page to validators.
     */
    record Box(float left, float bottom, float width, float height) {
        private static final int STEPS = 16;

        Box {
            left = onSteps(left);
            bottom = onSteps(bottom);
            width = onSteps(width);
            height = onSteps(height);
        }

        private static float onSteps(float points) {
            return (float) Math.round(points * STEPS) / STEPS;
        }
    }

    static SignaturePlace in(JasperPrint print) {
        for (int page = print.getPages().size() - 1; page >= 0; page--) {
            for (JRPrintElement element : print.getPages().get(page).getElements()) {
                if (element instanceof PrintedLine line
                        && line.tag() != null
                        && line.tag().isSigner()) {
                    return above(line, page, print.getPageFormat(page).getPageHeight());
                }
            }
        }
        throw new IllegalStateException("no page names the signer");
    }

    private static SignaturePlace above(PrintedLine signer, int page, int pageHeight) {
        float centre = signer.left() + signer.line().width() / 2;
        float middle = pageHeight - signer.top() + ClosingBlock.SIGNATURE_ROOM / 2;
        float left = centre - SIGNATURE_WIDTH / 2;
        Box signature = new Box(left, middle - SIGNATURE_HEIGHT / 2, SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
        Box seal = new Box(left + SIGNATURE_WIDTH / 3 - SEAL_SIZE, middle - SEAL_SIZE / 2, SEAL_SIZE, SEAL_SIZE);
        return new SignaturePlace(page, signature, seal);
    }
}
