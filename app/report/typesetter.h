// Three sizes and two weights of one face, and how wide texts come out in them. Measured without hinting at a
// large size, so paper and screen break lines at the same words.
#pragma once

#include <vector>

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

namespace slumbar {

/// Points: 14, 9.25 and 7.5.
enum class TypeSize { Large, Medium, Small };
enum class TypeWeight { Regular, Strong };

qreal pointsOf(TypeSize size);

struct StrongRun {
    int start;
    int length;

    bool operator==(const StrongRun&) const = default;
};

/// A text of which parts are strong.
struct RichText {
    QString text;
    std::vector<StrongRun> strong;
};

/// Marks a value that is strong within a sentence; richText() takes the marks out again.
QString strong(const QString& value);
RichText richText(const QString& marked);

class Typesetter {
public:
    /// The first face of a short list that is installed. Each keeps signs and brackets in the text of a PDF.
    static QString installedFamily();

    explicit Typesetter(const QString& family = installedFamily());

    /// At the size at which it is measured; painted through a scale to the size that is wanted.
    const QFont& font(TypeWeight weight) const { return weight == TypeWeight::Strong ? m_strong : m_regular; }
    static constexpr int measuredAtPixels = 100;

    qreal width(const QString& text, TypeSize size, TypeWeight weight = TypeWeight::Regular) const;
    qreal width(const RichText& text, TypeSize size) const;
    /// Broken into lines no wider than `width`.
    std::vector<RichText> lines(const RichText& text, TypeSize size, qreal width) const;

private:
    std::vector<RichText> broken(const RichText& text, TypeSize size, qreal width) const;

    QFont m_regular;
    QFont m_strong;
    QFontMetricsF m_regularMetrics;
    QFontMetricsF m_strongMetrics;
    // A page tries several densities before it is painted, and shaping a text is what takes time.
    mutable QHash<QString, qreal> m_regularWidths;  ///< at the size at which it is measured
    mutable QHash<QString, qreal> m_strongWidths;
    mutable QHash<QString, std::vector<RichText>> m_broken;
};

}  // namespace slumbar
