#include "calendar/searchquery.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "calendar/foldedtext.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

QString painWord()
{
    //: typed in a search: pain>6
    return tr("pain");
}

QString sleepWord()
{
    //: typed in a search: sleep<5
    return tr("sleep");
}

/// The word, the sign, and the number where it stands already: hours may have minutes or a decimal mark.
QRegularExpression comparisonPattern()
{
    const QString names = QRegularExpression::escape(folded(painWord())) + QLatin1Char('|') +
                          QRegularExpression::escape(folded(sleepWord()));
    return QRegularExpression(
        QStringLiteral("(?:^|\\s)(%1)\\s*(<=|>=|[<>=≤≥])\\s*(?:(\\d+)(?:([:.,])(\\d{1,2}))?)?").arg(names));
}

Comparison::Is signFrom(const QString& text)
{
    if (text == QLatin1String("<")) {
        return Comparison::Is::Below;
    }
    if (text == QLatin1String(">")) {
        return Comparison::Is::Above;
    }
    if (text == QLatin1String("=")) {
        return Comparison::Is::Equal;
    }
    return text.startsWith(QLatin1Char('<')) || text == QStringLiteral("≤") ? Comparison::Is::AtMost
                                                                            : Comparison::Is::AtLeast;
}

double numberFrom(const QRegularExpressionMatch& found)
{
    const double whole = found.captured(3).toDouble();
    if (found.captured(4) == QLatin1String(":")) {
        return whole + found.captured(5).toDouble() / 60.0;
    }
    return (found.captured(3) + QLatin1Char('.') + found.captured(5)).toDouble();
}

}  // namespace

bool Comparison::holds(double other) const
{
    switch (is) {
    case Is::Below:
        return other < value;
    case Is::AtMost:
        return other <= value;
    case Is::Equal:
        return other == value;
    case Is::AtLeast:
        return other >= value;
    case Is::Above:
        return other > value;
    }
    Q_UNREACHABLE();
}

SearchQuery SearchQuery::fromTyped(const QString& text)
{
    SearchQuery query;
    QString rest = folded(foldable(text));
    const QRegularExpression pattern = comparisonPattern();
    auto found = pattern.match(rest);
    while (found.hasMatch()) {
        if (!found.captured(3).isEmpty()) {
            const auto of = found.captured(1) == folded(painWord()) ? Comparison::Of::Pain : Comparison::Of::Sleep;
            query.comparisons.push_back({of, signFrom(found.captured(2)), numberFrom(found)});
        }
        rest.replace(found.capturedStart(), found.capturedLength(), QStringLiteral(" "));
        found = pattern.match(rest);
    }
    query.words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return query;
}

}  // namespace slumbar
