#include "guides/movefigure.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include "theme/theme.h"

// The resource lies in a static library, from which the linker takes it only when asked by name.
static void loadMoves()
{
    Q_INIT_RESOURCE(moves);
}

namespace slumbar {

namespace {

QColor mixed(const QColor& color, const QColor& ground, double share)
{
    const auto part = [share](int of, int with) { return qRound(of * share + with * (1 - share)); };
    return QColor(part(color.red(), ground.red()), part(color.green(), ground.green()),
                  part(color.blue(), ground.blue()));
}

/// The colours in the files are those of the light theme; resources/moves/README.md says what each stands for.
QByteArray inColorsOf(const Theme& theme, QByteArray drawing)
{
    const QColor ground = theme.color(Token::SurfaceRaised);
    const QColor night = theme.color(Token::Night);
    const bool isPlain = theme.isHighContrast();
    const std::pair<const char*, QColor> colors[] = {
        {"#c0c1e5", mixed(night, ground, isPlain ? 1.0 : 0.5)},
        {"#dbdcf0", mixed(night, ground, isPlain ? 0.55 : 0.25)},
        {"#0e7a70", theme.color(Token::Routine)},
        {"#7e8797", theme.color(Token::BorderStrong)},
        {"#566072", theme.color(Token::TextMuted)},
        {"#ffffff", ground},
    };
    // Names of their own first, so that no colour is taken for one that is still to be replaced.
    for (const auto& [inFile, color] : colors) {
        drawing.replace(inFile, QByteArray("@") + (inFile + 1));
    }
    for (const auto& [inFile, color] : colors) {
        drawing.replace(QByteArray("@") + (inFile + 1), color.name().toLatin1());
    }
    return drawing;
}

}  // namespace

void paintMoveFigure(QPainter& painter, const QRectF& place, const QString& name, const Theme& theme)
{
    loadMoves();
    QFile file(QStringLiteral(":/moves/%1.svg").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QSvgRenderer renderer(inColorsOf(theme, isOpen ? file.readAll() : QByteArray()));
    QRectF centred(QPointF(), moveFigureBox.scaled(place.size(), Qt::KeepAspectRatio));
    centred.moveCenter(place.center());
    renderer.render(&painter, centred);
}

}  // namespace slumbar
