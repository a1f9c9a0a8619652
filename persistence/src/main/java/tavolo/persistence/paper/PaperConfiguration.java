package tavolo.persistence.paper;

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
    Renderer renderer(PaperGate gate) {
        return new PdfRenderer(gate);
    }

    @Bean
    FileCheck pdfFiles() {
        return new PdfFiles();
    }
}
