package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.examples.yaml.YamlEntries;
import io.github.keyaccount.negotiation.RivalComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who else wants the business, and how we compare.
 *
 * @param competitors the rivals
 * @param since from which day on each of them is known, where that is told
 * @param weights how much each criterion matters to the account; none if nothing is rated
 * @param ours how we are rated by these criteria
 * @param theirs how each rival is rated that is
 */
record RivalsSection(
        List<Competitor> competitors,
        Map<String, LocalDate> since,
        Map<String, BigDecimal> weights,
        Map<String, Integer> ours,
        Map<String, Map<String, Integer>> theirs) {

    static RivalsSection read(YamlEntries file, Invented invented) {
        return file.entries("rivals", rivals -> section(rivals, invented))
                .orElseGet(() -> new RivalsSection(List.of(), Map.of(), Map.of(), Map.of(), Map.of()));
    }

    private static RivalsSection section(YamlEntries entries, Invented invented) {
        invented.countIn(entries);
        Map<String, BigDecimal> weights = entries.numbers("weights");
        Map<String, Integer> ours = entries.wholeNumbers("ours");
        Set<String> names = new HashSet<>();
        Map<String, LocalDate> since = new HashMap<>();
        Map<String, Map<String, Integer>> theirs = new LinkedHashMap<>();
        List<Competitor> competitors = entries.list("companies", company -> {
            invented.countIn(company);
            String name = company.requiredText("name");
            if (!names.add(name)) {
                throw company.problem("Expected each 'name' of 'companies' once, but found " + name + " again");
            }
            Map<String, Integer> ratings = company.wholeNumbers("ratings");
            if (!ratings.isEmpty()) {
                theirs.put(name, ratings);
            }
            company.date("since").ifPresent(day -> since.put(name, day));
            Competitor.Builder competitor = Competitor.builder()
                    .name(name)
                    .products(company.texts("products"))
                    .differentiation(company.text("differentiation"))
                    .advantages(company.texts("advantages"))
                    .ties(company.texts("ties"))
                    .inTheRunning(company.yesOrNo("in-the-running").orElse(true));
            return company.valid(competitor::build);
        });
        if (weights.isEmpty() && !(ours.isEmpty() && theirs.isEmpty())) {
            throw entries.problem("Expected 'weights' of the criteria that are rated, but found none");
        }
        RivalsSection section = new RivalsSection(competitors, since, weights, ours, theirs);
        // What cannot be compared is to be told with its line.
        entries.valid(() -> section.comparison(LocalDate.MAX));
        return section;
    }

    /** Returns who was known by the end of a day. */
    List<Competitor> known(LocalDate asOf) {
        return competitors.stream()
                .filter(competitor ->
                        !since.getOrDefault(competitor.name(), asOf).isAfter(asOf))
                .toList();
    }

    /** Returns how we compare with those who were known by the end of a day, if anything is rated. */
    Optional<RivalComparison> comparison(LocalDate asOf) {
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        List<Competitor> known = known(asOf);
        Map<String, Map<String, Integer>> rated = new LinkedHashMap<>(theirs);
        rated.keySet().retainAll(known.stream().map(Competitor::name).toList());
        return Optional.of(RivalComparison.of(ours, rated, known, weights));
    }
}
