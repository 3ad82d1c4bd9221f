// One line as the bedtime checklist will show it, while a habit is still being thought up.
#pragma once

#include <optional>

#include <QWidget>

#include "domain/factor.h"

namespace slumbar {

class TextLabel;

class ChecklistPreview : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistPreview(QWidget* parent = nullptr);

    /// Without a factor nothing can be shown yet, and `instead` says why.
    void setFactor(const std::optional<Factor>& factor, const QString& instead = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect placeAt(int start, int size) const;

    std::optional<Factor> m_factor;
    TextLabel* m_name;
    TextLabel* m_when;
};

}  // namespace slumbar
