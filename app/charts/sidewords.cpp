#include "charts/sidewords.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "theme/metrics.h"

namespace slumbar {

namespace {

Token textTokenOf(Ink ink)
{
    switch (ink) {
    case Ink::Night:
        return Token::NightText;
    case Ink::Pain:
        return Token::PainText;
    case Ink::Routine:
        return Token::RoutineText;
    }
    Q_UNREACHABLE();
}

/// Of a text with line breaks in it.
QSizeF sizeOf(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).size(0, text);
}

/// The last one up to the day, else the first; null where there is none.
template<class Values>
const typename Values::value_type* lastUpTo(const Values& values, double day)
{
    if (values.empty()) {
        return nullptr;
    }
    const auto after = std::upper_bound(values.begin(), values.end(), day,
                                        [](double until, const auto& value) { return until < value.day; });
    return after == values.begin() ? &values.front() : &*std::prev(after);
}

const ChartPoint* lastUpTo(const ChartLine& line, double day)
{
    for (auto run = line.runs.rbegin(); run != line.runs.rend(); ++run) {
        if (run->front().day <= day) {
            return lastUpTo(*run, day);
        }
    }
    return line.runs.empty() ? nullptr : &line.runs.front().front();
}

}  // namespace

std::vector<SideWord> wordsBeside(const ChartPanel& panel, Day last, const ChartLook& look,
                                  const std::function<double(double)>& yOf)
{
    std::vector<SideWord> words;
    const auto isNamed = [](const auto& part) { return !part.name.isEmpty(); };
    const auto namedParts = std::count_if(panel.bars.begin(), panel.bars.end(), isNamed) +
                            std::count_if(panel.lines.begin(), panel.lines.end(), isNamed);
    const double sample = namedParts > 1 ? samplePx + metrics::space2 : 0;
    const auto add = [&](SideWord word, double y) {
        const QSizeF size = sizeOf(word.isStrong ? look.smallStrong : look.small, word.text);
        const double width = std::ceil(size.width()) + (word.hasSample() ? sample : 0);
        word.place = QRectF(0, y - size.height() / 2, width, size.height());
        words.push_back(std::move(word));
    };
    if (panel.band) {
        add({.text = panel.band->label, .place = {}}, yOf((panel.band->low + panel.band->high) / 2));
    }
    const double until = dayNumber(last) + 0.5;
    for (const ChartBars& bars : panel.bars) {
        if (const ChartBar* bar = lastUpTo(bars.bars, until); bar != nullptr && isNamed(bars)) {
            add({.text = bars.name,
                 .place = {},
                 .color = textTokenOf(bars.ink),
                 .isStrong = bar->style == BarStyle::Solid || bar->style == BarStyle::Outline,
                 .bars = sample > 0 ? &bars : nullptr},
                yOf((bar->low + bar->high) / 2));
        }
    }
    for (const ChartLine& line : panel.lines) {
        if (const ChartPoint* point = lastUpTo(line, until); point != nullptr && isNamed(line)) {
            add({.text = line.name,
                 .place = {},
                 .color = textTokenOf(line.ink),
                 .isStrong = line.weight == LineWeight::Strong,
                 .line = sample > 0 ? &line : nullptr},
                yOf(point->value));
        }
    }
    return words;
}

void pushApart(std::vector<SideWord>& words, double bottom)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const SideWord& a, const SideWord& b) { return a.place.center().y() < b.place.center().y(); });
    for (std::size_t i = 1; i < words.size(); ++i) {
        words[i].place.moveTop(std::max(words[i].place.top(), words[i - 1].place.bottom()));
    }
    double limit = bottom;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        word->place.moveBottom(std::min(word->place.bottom(), limit));
        limit = word->place.top();
    }
}

}  // namespace slumbar
