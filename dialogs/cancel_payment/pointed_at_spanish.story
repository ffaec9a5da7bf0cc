# Se señala lo que se mostró: el segundo, ese, y el resto de una lista larga.
account: owes-two-years
language: es

> pagar 100 por 2022 el 1 de diciembre de la cuenta de cheques
> sí
> pagar 200 por 2023 el 2 de diciembre de la cuenta de cheques
> sí
> muestre mis pagos
> cancele el segundo
> no
> cancele ese
> sí
ledger:
