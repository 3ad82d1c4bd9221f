// The translation context of the words in this folder. Qt Linguist finds a wording by the class whose tr() takes it;
// a free function of that name would hide it.
#pragma once

#include <QCoreApplication>

namespace slumbar {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

}  // namespace slumbar
