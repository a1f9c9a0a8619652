package tavolo.persistence.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.chart.SheetExport;
import tavolo.domain.intake.SheetReader;
import tavolo.domain.redline.Differences;
import tavolo.domain.redline.WordFiles;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Differences differences() {
        return new MyersDifferences();
    }

    @Bean
    WordFiles wordFiles() {
        return new PoiWordFiles();
    }

    @Bean
    FileCheck pictureFiles() {
        return new PictureFiles();
    }

    @Bean
    FileCheck sheetFiles() {
        return new SheetFiles();
    }

    @Bean
    FileCheck csvFiles() {
        return new CsvFiles();
    }

    @Bean
    SheetExport sheetExport() {
        return new SpreadsheetExport();
    }

    @Bean
    SheetReader sheetReader() {
        return new TableFiles();
    }
}
