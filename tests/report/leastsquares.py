"""Least squares and two-stage least squares with HC3 errors, and Student's t, from the formulas alone."""
import functools
import math
from operator import mul

SMALLEST_SHARE = 1e-10  # of a term that is left beside the others; below that it cannot be told from them


class NotSeparable(Exception):
    """The terms cannot be told from each other, or the outcome does not scatter around its fit."""


def dot(left, right):
    return sum(map(mul, left, right))


def inverse_of(matrix):
    """Of a symmetric positive matrix, by Gauss and Jordan."""
    size = len(matrix)
    rows = [list(row) + [1.0 if i == j else 0.0 for j in range(size)] for i, row in enumerate(matrix)]
    for column in range(size):
        pivot = rows[column][column]
        if pivot <= SMALLEST_SHARE * matrix[column][column]:
            raise NotSeparable
        rows[column] = [value / pivot for value in rows[column]]
        for row in range(size):
            share = rows[row][column]
            if row != column and share != 0:
                rows[row] = [a - share * b for a, b in zip(rows[row], rows[column])]
    return [row[size:] for row in rows]


def inverse_of_products(terms):
    columns = list(zip(*terms))
    return inverse_of([[dot(one, other) for other in columns] for one in columns])


def coefficients(terms, inverse, outcome):
    products = [dot(column, outcome) for column in zip(*terms)]
    return [dot(line, products) for line in inverse]


class Fit:
    """First coefficient with its HC3 error and degrees of freedom. `real_terms` of a second stage give the
    residuals."""

    def __init__(self, terms, outcome, real_terms=None):
        inverse = inverse_of_products(terms)
        beta = coefficients(terms, inverse, outcome)
        self.residuals = [y - dot(real, beta) for real, y in zip(real_terms or terms, outcome)]
        self.estimate = beta[0]
        self.freedom = len(terms) - len(beta)
        mean = sum(outcome) / len(outcome)
        if self.freedom < 1 or dot(self.residuals, self.residuals) <= 1e-18 * sum((y - mean) ** 2 for y in outcome):
            raise NotSeparable
        variance = 0.0
        for row, residual in zip(terms, self.residuals):
            weights = [dot(line, row) for line in inverse]
            leverage = dot(weights, row)
            if leverage < 1 - 1e-9:
                variance += (weights[0] * residual / (1 - leverage)) ** 2
        self.error = math.sqrt(variance)

    def p(self):
        return two_sided_p(abs(self.estimate / self.error), self.freedom)

    def interval(self):
        reach = t_quantile_975(self.freedom) * self.error
        return self.estimate - reach, self.estimate + reach


def two_stage(exogenous, endogenous, instruments, outcome):
    """`exogenous` with the exposure first; one endogenous column."""
    first = [list(row) + list(z) for row, z in zip(exogenous, instruments)]
    gamma = coefficients(first, inverse_of_products(first), endogenous)
    fitted = [list(row) + [dot(all_terms, gamma)] for row, all_terms in zip(exogenous, first)]
    real = [list(row) + [value] for row, value in zip(exogenous, endogenous)]
    return Fit(fitted, outcome, real)


def incomplete_beta(a, b, x):
    """Regularised, by Lentz's continued fraction."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log(1 - x)) / a
    c, d, result = 1.0, 0.0, 1.0
    for step in range(400):
        m = step // 2
        if step == 0:
            share = 1.0
        elif step % 2 == 0:
            share = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            share = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + share * d)
        c = 1 + share / c
        result *= c * d
        if step > 0 and abs(c * d - 1) < 1e-15:
            break
    return front * (result - 1)


def two_sided_p(t, freedom):
    return incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t))


@functools.cache
def t_quantile_975(freedom):
    low, high = 0.0, 100.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if two_sided_p(middle, freedom) > 0.05 else (low, middle)
    return (low + high) / 2
