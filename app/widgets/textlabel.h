// Words in one of the three text sizes and the colour that fits what they are about.
#pragma once

#include <QLabel>

#include "theme/textfont.h"

namespace slumbar {

enum class Tone { Text, Muted, Accent, Night, Pain, Routine, Success };

class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, TextSize size = TextSize::Body, Tone tone = Tone::Text,
                       TextWeight weight = TextWeight::Regular, QWidget* parent = nullptr);

    /// The first line of a page: title size, strong.
    static TextLabel* title(const QString& text = {});
    /// The heading of a card: body size, strong.
    static TextLabel* heading(const QString& text = {});
    /// Small and muted: hints, units, second lines of a card.
    static TextLabel* hint(const QString& text = {});

    void setTone(Tone tone);
    void setWeight(TextWeight weight);

protected:
    void changeEvent(QEvent* event) override;

private:
    TextSize m_size;
    TextWeight m_weight;
};

}  // namespace slumbar
