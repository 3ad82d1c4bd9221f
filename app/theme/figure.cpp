#include "theme/figure.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

// The resource lies in a static library, from which the linker takes it only when asked by name.
static void loadFigures()
{
    Q_INIT_RESOURCE(figures);
}

namespace slumbar {

namespace {

constexpr Token drawnWith[] = {
    Token::Surface,   Token::SurfaceSunken, Token::BorderStrong, Token::Border,    Token::Text,
    Token::TextMuted, Token::Accent,        Token::AccentSoft,   Token::Night,     Token::Pain,
    Token::PainSoft,  Token::Routine,       Token::RoutineSoft,  Token::NightSoft,
};

QColor nightInSurface(const Theme& theme, qreal share)
{
    const QColor night = theme.color(Token::Night);
    const QColor ground = theme.color(Token::Surface);
    const auto mixed = [share](int over, int under) { return qRound(share * over + (1 - share) * under); };
    return {mixed(night.red(), ground.red()), mixed(night.green(), ground.green()), mixed(night.blue(), ground.blue())};
}

/// Bodies are night, mixed into the surface; stronger where a soft colour would not be seen.
QColor bodyColor(const Theme& theme)
{
    return nightInSurface(theme, theme.isHighContrast() ? 0.7 : theme.isDark() ? 0.5 : 0.35);
}

/// Of the limbs behind a body.
QColor farBodyColor(const Theme& theme)
{
    return nightInSurface(theme, theme.isHighContrast() ? 0.4 : theme.isDark() ? 0.28 : 0.2);
}

QColor recoloured(const QColor& drawn, const Theme& theme)
{
    const Theme& light = Theme::of(ThemeKind::Light);
    if (drawn == bodyColor(light)) {
        return bodyColor(theme);
    }
    if (drawn == farBodyColor(light)) {
        return farBodyColor(theme);
    }
    for (const Token token : drawnWith) {
        if (drawn == light.color(token)) {
            return theme.color(token);
        }
    }
    return drawn;
}

QByteArray drawingOf(const QString& name)
{
    loadFigures();
    QFile file(QStringLiteral(":/figures/%1.svg").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QByteArray recoloured(const QByteArray& drawing, const Theme& theme)
{
    static const QRegularExpression color(QStringLiteral("#[0-9A-Fa-f]{6}"));
    QString result;
    qsizetype done = 0;
    const QString text = QString::fromUtf8(drawing);
    for (auto matches = color.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(done, match.capturedStart() - done);
        result += recoloured(QColor(match.captured()), theme).name();
        done = match.capturedEnd();
    }
    return (result + text.mid(done)).toUtf8();
}

}  // namespace

bool hasFigure(const QString& name)
{
    loadFigures();
    return QFile::exists(QStringLiteral(":/figures/%1.svg").arg(name));
}

QSizeF figureSize(const QString& name)
{
    return QSvgRenderer(drawingOf(name)).defaultSize();
}

void paintFigure(QPainter& painter, const QRectF& place, const QString& name, const Theme& theme)
{
    QSvgRenderer renderer(recoloured(drawingOf(name), theme));
    renderer.render(&painter, place);
}

}  // namespace slumbar
