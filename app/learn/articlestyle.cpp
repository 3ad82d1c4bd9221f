#include "learn/articlestyle.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include "theme/figure.h"
#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int answerLevel = 1;
constexpr int sourcesLevel = 3;
constexpr double bodyLeading = 1.6;
constexpr double titleLeading = 1.33;
constexpr int listIndent = 22;

/// What a block is; it decides its size, weight, colour and distances.
enum class Part {
    Answer,
    Evidence,
    Heading,
    Text,
    Item,
    Quotation,
    QuotationEnd,
    Figure,
    Caption,
    SourcesHeading,
    Source,
};

struct PartLook {
    TextSize size;
    TextWeight weight;
    Token color;
    int above;
    int below;
};

PartLook lookOf(Part part)
{
    using namespace metrics;
    using enum TextSize;
    using enum TextWeight;
    switch (part) {
    case Part::Answer:
        return {Title, Strong, Token::Text, 0, space3};
    case Part::Evidence:
        return {Small, Regular, Token::TextMuted, 0, space6};
    case Part::Heading:
        return {Body, Strong, Token::Text, space4, space1};
    case Part::Text:
        return {Body, Regular, Token::Text, 0, space3};
    case Part::Item:
        return {Body, Regular, Token::Text, 0, space2};
    case Part::Quotation:
        return {Body, Regular, Token::Text, 0, space3};
    case Part::QuotationEnd:
        return {Body, Regular, Token::Text, 0, space8};
    case Part::Figure:
        return {Body, Regular, Token::Text, space2, 0};
    case Part::Caption:
        return {Small, Regular, Token::TextMuted, 0, space4};
    case Part::SourcesHeading:
        return {Small, Strong, Token::TextMuted, space6, space2};
    case Part::Source:
        return {Small, Regular, Token::TextMuted, 0, space2};
    }
    return {Body, Regular, Token::Text, 0, 0};
}

bool isQuotation(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel);
}

bool isFigure(const QTextBlock& block)
{
    const auto first = block.begin();
    return !first.atEnd() && first.fragment().charFormat().isImageFormat();
}

/// Walks along a document and tells what each block is, from the blocks before it.
class PartReader {
public:
    Part next(const QTextBlock& block)
    {
        const Part part = partOf(block);
        m_isInSources = m_isInSources || part == Part::SourcesHeading;
        m_last = part;
        return part;
    }

private:
    Part partOf(const QTextBlock& block) const
    {
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            return level == answerLevel ? Part::Answer : level == sourcesLevel ? Part::SourcesHeading : Part::Heading;
        }
        if (m_isInSources) {
            return Part::Source;
        }
        if (isQuotation(block)) {
            return isQuotation(block.next()) ? Part::Quotation : Part::QuotationEnd;
        }
        if (isFigure(block)) {
            return Part::Figure;
        }
        if (block.textList()) {
            return Part::Item;
        }
        return m_last == Part::Answer ? Part::Evidence : m_last == Part::Figure ? Part::Caption : Part::Text;
    }

    bool m_isInSources = false;
    Part m_last = Part::Text;
};

double lineHeightPercent(const QFont& font, TextSize size)
{
    const double leading = size == TextSize::Title ? titleLeading : bodyLeading;
    return 100 * leading * QFontInfo(font).pixelSize() / QFontMetricsF(font).height();
}

QTextBlockFormat blockFormatOf(const QTextBlock& block, Part part)
{
    const PartLook look = lookOf(part);
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(block.blockNumber() == 0 ? 0 : look.above);
    format.setBottomMargin(look.below);
    if (part != Part::Figure) {
        format.setLineHeight(lineHeightPercent(textFont(look.size, look.weight), look.size),
                             QTextBlockFormat::ProportionalHeight);
    }
    if (isQuotation(block)) {
        format.setLeftMargin(metrics::space4);
        format.setRightMargin(metrics::space4);
    }
    return format;
}

/// The drawing as a picture that is sharp at this pixel ratio, kept in the document; as wide as its text size asks.
QTextImageFormat figureFormat(QTextDocument& document, QTextImageFormat format, const Theme& theme, double ratio)
{
    const QString name = QUrl(format.name()).path();
    const QSizeF size = figureSize(name) * textScale();
    QImage picture((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintFigure(painter, picture.rect(), name, theme);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    document.addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
    format.setWidth(size.width());
    format.setHeight(size.height());
    return format;
}

/// A stretch of text and how it is to look; collected first, because setting a format moves the stretches.
struct Stretch {
    int from;
    int length;
    QTextCharFormat format;
};

QTextCharFormat charFormatOf(const QTextCharFormat& read, const PartLook& look, const Theme& theme)
{
    const bool isStrong = look.weight == TextWeight::Strong || read.fontWeight() > QFont::Normal;
    const bool isCitation = read.anchorHref().startsWith(QLatin1Char('#'));
    QTextCharFormat format;
    format.setFont(textFont(isCitation ? TextSize::Small : look.size, isStrong ? TextWeight::Strong : look.weight));
    format.setForeground(theme.color(read.isAnchor() ? Token::Accent : look.color));
    if (read.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(read.anchorHref());
        format.setFontUnderline(!isCitation);
    }
    return format;
}

void styleBlock(const QTextBlock& block, Part part, const Theme& theme, double ratio)
{
    std::vector<Stretch> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            auto* document = const_cast<QTextDocument*>(block.document());
            format = figureFormat(*document, format.toImageFormat(), theme, ratio);
        } else {
            format = charFormatOf(format, lookOf(part), theme);
        }
        stretches.push_back({fragment.position(), fragment.length(), format});
    }
    QTextCursor cursor(block);
    cursor.setBlockFormat(blockFormatOf(block, part));
    // The bullet or number of an item takes its look from here.
    cursor.setBlockCharFormat(charFormatOf({}, lookOf(part), theme));
    for (const Stretch& stretch : stretches) {
        cursor.setPosition(stretch.from);
        cursor.setPosition(stretch.from + stretch.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(stretch.format);
    }
}

/// Citations lead here and show the source as a tool tip.
void nameSource(const QTextBlock& block, int number)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    QTextCharFormat named;
    named.setAnchor(true);
    named.setAnchorNames({QStringLiteral("source-%1").arg(number)});
    cursor.mergeCharFormat(named);
}

}  // namespace

void styleArticle(QTextDocument& document, const Theme& theme, double devicePixelRatio)
{
    document.setDefaultFont(textFont(TextSize::Body));
    document.setIndentWidth(listIndent * textScale());
    PartReader reader;
    int sources = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Part part = reader.next(block);
        styleBlock(block, part, theme, devicePixelRatio);
        if (part == Part::Source) {
            nameSource(block, ++sources);
        }
    }
}

int articleMeasurePx()
{
    const QString sample = QStringLiteral("sleep told more about later pain than pain told about later ");
    const double perLetter =
        QFontMetricsF(textFont(TextSize::Body)).horizontalAdvance(sample) / static_cast<double>(sample.size());
    constexpr int letters = 72;
    return qRound(letters * perLetter);
}

}  // namespace slumbar
