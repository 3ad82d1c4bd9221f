#include "report/typesetter.h"

#include <algorithm>
#include <array>

#include <QFontDatabase>
#include <QTextLayout>

namespace slumbar {

namespace {

// Noncharacters, so that no text a person writes can hold them.
constexpr QChar strongBegins(0xFDD0);
constexpr QChar strongEnds(0xFDD1);

QFont face(const QString& family, TypeWeight weight)
{
    QFont font(family);
    font.setPixelSize(Typesetter::measuredAtPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps ligatures away, which would be copied out of a PDF as one odd character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setWeight(weight == TypeWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

RichText partOf(const RichText& whole, int start, int length)
{
    RichText part{whole.text.mid(start, length).trimmed(), {}};
    for (const StrongRun& run : whole.strong) {
        const int from = std::max(run.start, start);
        const int to = std::min(run.start + run.length, start + static_cast<int>(part.text.size()));
        if (from < to) {
            part.strong.push_back({from - start, to - from});
        }
    }
    return part;
}

}  // namespace

qreal pointsOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Large:
        return 14;
    case TypeSize::Medium:
        return 9.25;
    case TypeSize::Small:
        return 7.5;
    }
    Q_UNREACHABLE();
}

QString strong(const QString& value)
{
    return strongBegins + value + strongEnds;
}

RichText richText(const QString& marked)
{
    RichText rich;
    int begun = 0;
    for (const QChar character : marked) {
        const int at = static_cast<int>(rich.text.size());
        if (character == strongBegins) {
            begun = at;
        } else if (character == strongEnds) {
            rich.strong.push_back({begun, at - begun});
        } else {
            rich.text += character;
        }
    }
    return rich;
}

QString Typesetter::installedFamily()
{
    // Inter is left out on purpose: its contextual alternates have no characters, so that minus signs, dashes
    // and brackets beside digits are missing from what is copied out of a PDF.
    static constexpr std::array families{"Open Sans", "Noto Sans", "DejaVu Sans"};
    for (const char* const family : families) {
        if (QFontDatabase::hasFamily(QLatin1String(family))) {
            return QLatin1String(family);
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

Typesetter::Typesetter(const QString& family)
    : m_regular(face(family, TypeWeight::Regular)), m_strong(face(family, TypeWeight::Strong)),
      m_regularMetrics(m_regular), m_strongMetrics(m_strong)
{
}

qreal Typesetter::width(const QString& text, TypeSize size, TypeWeight weight) const
{
    const QFontMetricsF& metrics = weight == TypeWeight::Strong ? m_strongMetrics : m_regularMetrics;
    return metrics.horizontalAdvance(text) * pointsOf(size) / measuredAtPixels;
}

qreal Typesetter::width(const RichText& text, TypeSize size) const
{
    qreal total = 0;
    int done = 0;
    for (const StrongRun& run : text.strong) {
        total += width(text.text.mid(done, run.start - done), size);
        total += width(text.text.mid(run.start, run.length), size, TypeWeight::Strong);
        done = run.start + run.length;
    }
    return total + width(text.text.mid(done), size);
}

std::vector<RichText> Typesetter::lines(const RichText& text, TypeSize size, qreal width) const
{
    QTextLayout layout(QString(text.text).replace(QLatin1Char('\n'), QChar::LineSeparator), m_regular);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const StrongRun& run : text.strong) {
        QTextCharFormat format;
        format.setFont(m_strong);
        formats.push_back({run.start, run.length, format});
    }
    layout.setFormats(formats);

    std::vector<RichText> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * measuredAtPixels / pointsOf(size));
        lines.push_back(partOf(text, line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

}  // namespace slumbar
