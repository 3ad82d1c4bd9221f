// A small round button: something chosen that can be taken away again, or an offer to add one.
#pragma once

#include <optional>

#include <QPushButton>

#include "theme/icon.h"

namespace slumbar {

class Chip : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Pain, Routine, Plain };

    explicit Chip(Kind kind, const QString& text, QWidget* parent = nullptr);

    /// An icon before the words, for example a plus on an offer.
    void setLeadingIcon(Icon icon);
    /// An icon behind the words, for example a cross on what a click takes away.
    void setTrailingIcon(Icon icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int iconSpace() const;

    Kind m_kind;
    std::optional<Icon> m_leading;
    std::optional<Icon> m_trailing;
};

}  // namespace slumbar
