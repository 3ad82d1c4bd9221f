#include "theme/systemlook.h"

namespace slumbar {

namespace {

// The values of org.freedesktop.portal.Settings.
constexpr unsigned prefersDark = 1;
constexpr unsigned prefersLight = 2;
constexpr unsigned prefersMoreContrast = 1;

QVariant setting(const PortalSettings& portal, const char* name, const char* key)
{
    return portal.value(QLatin1String(name)).value(QLatin1String(key));
}

}  // namespace

SystemLook systemLook(const PortalSettings& portal, ThemeKind ofPalette)
{
    const unsigned scheme = setting(portal, "org.freedesktop.appearance", "color-scheme").toUInt();
    const bool isDark = scheme == prefersDark || (scheme != prefersLight && Theme::of(ofPalette).isDark());
    const bool isHighContrast =
        setting(portal, "org.freedesktop.appearance", "contrast").toUInt() == prefersMoreContrast ||
        setting(portal, "org.gnome.desktop.a11y.interface", "high-contrast").toBool() ||
        Theme::of(ofPalette).isHighContrast();
    SystemLook look;
    look.theme = isHighContrast ? (isDark ? ThemeKind::HighContrast : ThemeKind::HighContrastLight)
                 : isDark       ? ThemeKind::Dark
                                : ThemeKind::Light;
    const QVariant animations = setting(portal, "org.gnome.desktop.interface", "enable-animations");
    look.isMotionReduced = animations.isValid() && !animations.toBool();
    return look;
}

}  // namespace slumbar
