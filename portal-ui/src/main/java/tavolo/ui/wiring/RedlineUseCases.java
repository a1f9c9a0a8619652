package tavolo.ui.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.board.Boards;
import tavolo.domain.document.Renderer;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.redline.ClauseComparison;
import tavolo.domain.redline.Differences;
import tavolo.domain.redline.PrintRedline;
import tavolo.domain.redline.ReadRedline;
import tavolo.domain.redline.ReadSinceYes;
import tavolo.domain.redline.ReturnFromWord;
import tavolo.domain.redline.TextComparison;
import tavolo.domain.redline.WordFiles;

/// The use cases around comparing: reading, printing, and the way back from a word processor.
@Configuration(proxyBeanMethods = false)
class RedlineUseCases {

    @Bean
    TextComparison textComparison(Differences differences) {
        return new TextComparison(differences);
    }

    @Bean
    ReadRedline readRedline(
            Transactions transactions,
            Boards boards,
            ClauseLibrary library,
            TextComparison texts,
            BusinessClock clock) {
        return new ReadRedline(transactions, boards, new ClauseComparison(library, texts), clock);
    }

    @Bean
    ReadSinceYes readSinceYes(
            Transactions transactions, Boards boards, ClauseLibrary library, TextComparison texts) {
        return new ReadSinceYes(transactions, boards, new ClauseComparison(library, texts));
    }

    @Bean
    PrintRedline printRedline(ReadRedline read, Renderer renderer, WordFiles files) {
        return new PrintRedline(read, renderer, files);
    }

    @Bean
    ReturnFromWord.Comparing comparing(ClauseLibrary library, Differences differences) {
        return new ReturnFromWord.Comparing(library, differences);
    }

    @Bean
    ReturnFromWord returnFromWord(
            Desk desk,
            Boards boards,
            UnsentProposals unsent,
            WordFiles files,
            ReturnFromWord.Comparing comparing) {
        return new ReturnFromWord(desk, boards, unsent, files, comparing);
    }
}
