#include "text/explanationtext.h"

#include <QFile>

#include "text/words.h"

// The macro must stand outside of any namespace.
static void makeScriptsAvailable()
{
    Q_INIT_RESOURCE(rscripts);
}

namespace slumbar::words {

namespace {

constexpr int digits = 10;

QString numberText(double value)
{
    return QString::number(value, 'g', digits);
}

/// "pain.evening[t-1]": the formula names days by t, the outcome's day.
QString termText(const ExplainedTerm& term)
{
    const QString day = term.daysBefore == 0 ? QStringLiteral("t") : QStringLiteral("t-%1").arg(term.daysBefore);
    return QStringLiteral("%1[%2]").arg(toQt(term.id), day);
}

QString formula(const ExplainedTerm& outcome, const ExplainedReading& reading)
{
    QStringList terms;
    for (const ExplainedCoefficient& coefficient : reading.coefficients) {
        terms.append(termText(coefficient.term));
    }
    QString text = QStringLiteral("  %1 ~ %2 + trend and week (%3 terms)\n")
                       .arg(termText(outcome), terms.join(QStringLiteral(" + ")))
                       .arg(reading.calendarTerms);
    if (!reading.instruments.empty()) {
        QStringList instruments;
        for (const ExplainedTerm& instrument : reading.instruments) {
            instruments.append(termText(instrument));
        }
        text += QStringLiteral("  with %1 instrumented by %2\n")
                    .arg(terms.last(), instruments.join(QStringLiteral(" and ")));
    }
    return text;
}

QString coefficients(const ExplainedReading& reading)
{
    QString text = QStringLiteral("  %1%2%3\n")
                       .arg(QStringLiteral("term"), -40)
                       .arg(QStringLiteral("coefficient"), 16)
                       .arg(QStringLiteral("HC3 error"), 16);
    for (const ExplainedCoefficient& coefficient : reading.coefficients) {
        text += QStringLiteral("  %1%2%3\n")
                    .arg(termText(coefficient.term), -40)
                    .arg(numberText(coefficient.value), 16)
                    .arg(numberText(coefficient.stdError), 16);
    }
    return text;
}

/// As CSV: the day, the outcome, then each term in the order of the formula.
QString rows(const ExplainedTerm& outcome, const ExplainedReading& reading)
{
    QStringList header{QStringLiteral("day"), termText(outcome)};
    for (const ExplainedCoefficient& coefficient : reading.coefficients) {
        header.append(termText(coefficient.term));
    }
    for (const ExplainedTerm& instrument : reading.instruments) {
        header.append(termText(instrument));
    }
    QString text = QStringLiteral("  ") + header.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        text += QStringLiteral("  ") + toQt(reading.rows[row].toIso());
        for (const double value : reading.values[row]) {
            text += QLatin1Char(',') + numberText(value);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace

QString explanation(const Explanation& explanation)
{
    QString text;
    for (const ExplainedReading& reading : explanation.readings) {
        const bool isFaceValue = reading.reading == PainReading::FaceValue;
        text += isFaceValue ? QStringLiteral("Ratings at face value, by least squares\n")
                            : QStringLiteral("Ratings as noisy signs of what is felt, by two-stage least squares\n");
        if (reading.coefficients.empty()) {
            text += QStringLiteral("  no fit: too little is recorded, or the terms cannot be told apart\n\n");
            continue;
        }
        text += formula(explanation.outcome, reading) + coefficients(reading);
        text += QStringLiteral("  %1 rows, %2 degrees of freedom; the effect is the first coefficient times %3\n\n")
                    .arg(reading.rows.size())
                    .arg(reading.degreesOfFreedom)
                    .arg(numberText(explanation.contrast.width));
        text += rows(explanation.outcome, reading) + QLatin1Char('\n');
    }
    text += QStringLiteral("The reading with the larger p counts. docs/methods.md says why.\n");
    return text;
}

QString rScript(const Exposure& exposure, Measure outcome, DayRange days)
{
    makeScriptsAvailable();
    QFile functions(QStringLiteral(":/r/effects.R"));
    functions.open(QIODevice::ReadOnly);
    return QString::fromUtf8(functions.readAll()) +
           QStringLiteral("\n"
                          "# slumbar export --format csv --output FOLDER; Rscript THIS_FILE FOLDER\n"
                          "tell_effect(read_folder(commandArgs(trailingOnly = TRUE)[1]),\n"
                          "            seq(as.Date(\"%1\"), as.Date(\"%2\"), by = 1), \"%3\", \"%4\")\n")
               .arg(toQt(days.first.toIso()), toQt(days.last.toIso()), toQt(idOf(exposure)), toQt(idOf(outcome)));
}

}  // namespace slumbar::words
