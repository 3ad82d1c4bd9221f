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

/// The same for the same text in the same width only.
QString keyOf(const RichText& text, TypeSize size, qreal width)
{
    QString key = QStringLiteral("%1 %2 ").arg(pointsOf(size)).arg(width, 0, 'g', 17);
    for (const StrongRun& run : text.strong) {
        key += QStringLiteral("%1+%2 ").arg(run.start).arg(run.length);
    }
    return key + text.text;
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
    const bool isStrong = weight == TypeWeight::Strong;
    QHash<QString, qreal>& widths = isStrong ? m_strongWidths : m_regularWidths;
    auto known = widths.find(text);
    if (known == widths.end()) {
        known = widths.insert(text, (isStrong ? m_strongMetrics : m_regularMetrics).horizontalAdvance(text));
    }
    return *known * pointsOf(size) / measuredAtPixels;
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
    if (!text.text.contains(QLatin1Char('\n')) && this->width(text, size) <= width) {
        return {partOf(text, 0, static_cast<int>(text.text.size()))};
    }
    const QString key = keyOf(text, size, width);
    auto known = m_broken.find(key);
    if (known == m_broken.end()) {
        known = m_broken.insert(key, broken(text, size, width));
    }
    return *known;
}

std::vector<RichText> Typesetter::broken(const RichText& text, TypeSize size, qreal width) const
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
