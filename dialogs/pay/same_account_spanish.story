# La misma cuenta y la misma cantidad de la vez pasada, y el recibo de ese pago.
account: owes-two-years
language: es

> pagar 100 por 2022 el 1 de diciembre de ahorros
> sí
> el recibo de ese pago
> pagar la misma cantidad por 2023 de la misma cuenta
> sí
ledger:
