#include "theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "theme/iconfiles.h"

namespace slumbar {

namespace {

QLatin1String nameOf(Icon icon)
{
    switch (icon) {
    case Icon::Sun:
        return QLatin1String("sun");
    case Icon::Calendar:
        return QLatin1String("calendar");
    case Icon::ChartLine:
        return QLatin1String("chart-line");
    case Icon::Lightbulb:
        return QLatin1String("lightbulb");
    case Icon::FlaskConical:
        return QLatin1String("flask-conical");
    case Icon::FileText:
        return QLatin1String("file-text");
    case Icon::BookOpen:
        return QLatin1String("book-open");
    case Icon::SlidersHorizontal:
        return QLatin1String("sliders-horizontal");
    case Icon::Moon:
        return QLatin1String("moon");
    case Icon::Coffee:
        return QLatin1String("coffee");
    case Icon::Thermometer:
        return QLatin1String("thermometer");
    case Icon::Monitor:
        return QLatin1String("monitor");
    case Icon::PersonStanding:
        return QLatin1String("person-standing");
    case Icon::Wind:
        return QLatin1String("wind");
    case Icon::MessageCircle:
        return QLatin1String("message-circle");
    case Icon::Pillow:
        return QLatin1String("pillow");
    case Icon::Flare:
        return QLatin1String("activity");
    case Icon::Event:
        return QLatin1String("flag");
    case Icon::Lock:
        return QLatin1String("lock");
    case Icon::Table:
        return QLatin1String("table");
    case Icon::Copy:
        return QLatin1String("copy");
    case Icon::Download:
        return QLatin1String("download");
    case Icon::Search:
        return QLatin1String("search");
    case Icon::Check:
        return QLatin1String("check");
    case Icon::Circle:
        return QLatin1String("circle");
    case Icon::Minus:
        return QLatin1String("minus");
    case Icon::Plus:
        return QLatin1String("plus");
    case Icon::Close:
        return QLatin1String("x");
    case Icon::Clock:
        return QLatin1String("clock");
    case Icon::ChevronLeft:
        return QLatin1String("chevron-left");
    case Icon::ChevronRight:
        return QLatin1String("chevron-right");
    case Icon::ChevronUp:
        return QLatin1String("chevron-up");
    case Icon::ChevronDown:
        return QLatin1String("chevron-down");
    }
    return {};
}

QByteArray drawingOf(Icon icon, const QColor& color, double stroke)
{
    loadIconFiles();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(nameOf(icon)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QByteArray drawing = isOpen ? file.readAll() : QByteArray();
    drawing.replace("currentColor", color.name().toLatin1());
    drawing.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + "\"");
    return drawing;
}

/// Renders at the size that is asked for, so no pixmap is ever scaled.
class StrokeIconEngine : public QIconEngine {
public:
    StrokeIconEngine(Icon icon, const QColor& color, double stroke) : m_icon(icon), m_color(color), m_stroke(stroke) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled) {
            color = themeOf(QGuiApplication::palette()).color(Token::TextDisabled);
        }
        paintIcon(*painter, place, m_icon, color, m_stroke);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new StrokeIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_color;
    double m_stroke;
};

}  // namespace

void paintIcon(QPainter& painter, const QRectF& place, Icon icon, const QColor& color, double stroke)
{
    QSvgRenderer renderer(drawingOf(icon, color, stroke));
    renderer.render(&painter, place);
}

QIcon iconOf(Icon icon, const QColor& color, double stroke)
{
    return QIcon(new StrokeIconEngine(icon, color, stroke));
}

}  // namespace slumbar
