# Correcciones de una elección: por otro valor, dos veces, por su lugar, y dejada a medias.
account: owes-two-years
language: es

> pagar 100 por 2022 el 1 de diciembre de la cuenta de cheques
> sí
> pagar 200 por 2023 el 2 de diciembre de la cuenta de cheques
> sí
> cancelar el pago de 100
> no, el de 200
> no, espere, el de 100
> 100 no, 200
> un momento
> ¿por qué necesita eso?
> olvídelo
ledger:
