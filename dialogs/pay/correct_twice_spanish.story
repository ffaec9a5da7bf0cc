# Corregir dos veces seguidas; el valor de antes al final y al principio; por el nombre del dato y solo por el valor.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
> no, 400
> no, espere, 450
> 450 no, 425
> que sean 500 en vez de 425
> cambie la fecha al 1 de diciembre
> cambie el año a 2023
> no, ahorros
> sí
ledger:
