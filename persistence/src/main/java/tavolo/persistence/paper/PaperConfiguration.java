package tavolo.persistence.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.document.Renderer;

@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    PaperGate paperGate() {
        return new PaperGate();
    }

    @Bean
    Renderer renderer(
            PaperGate gate,
            @Value("${tavolo.address:http://localhost:${server.port:8080}}") String address) {
        return new PdfRenderer(gate, address);
    }

    @Bean
    FileCheck pdfFiles() {
        return new PdfFiles();
    }
}
