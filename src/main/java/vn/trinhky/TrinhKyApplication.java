package vn.trinhky;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.trinhky.verification.VerifyCommand;

/** Starts the product. */
@SpringBootApplication
@Modulithic(systemName = "TrinhKy")
@EnableScheduling
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("fonts/be-vietnam-pro.css")
@StyleSheet("css/tokens.css")
@StyleSheet("css/app.css")
@StyleSheet("css/components.css")
public class TrinhKyApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (VerifyCommand.isMeant(args)) {
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.exit(VerifyCommand.run(TrinhKyApplication.class, args, out));
        }
        SpringApplication.run(TrinhKyApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/mark.svg", "any");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
