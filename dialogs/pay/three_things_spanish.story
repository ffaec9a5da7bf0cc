# Tres cosas a la vez, solo un verbo, solo un sustantivo, y nada.
account: owes-two-years
language: es

> pagar 300 por 2022, muéstreme mis avisos y dígame cuánto debo
> olvídelo
> pagar
> olvídelo
> pago
> \char{20}\char{20}
> \repeat{900}{pagar }
> no pague
