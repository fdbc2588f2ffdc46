package vn.trinhky;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TrinhKyApplication {
    public static void main(String[] args) {
        SpringApplication.run(TrinhKyApplication.class, args);
    }
}
