# Una corrección mientras se pregunta otra cosa; una imposible deja el valor bueno; cancelar en medio de una corrección.
account: owes-two-years
language: es

> pagar 300 el viernes
> no, mejor 350
> 2022
> no, el 1 de diciembre
> cheques
> no, 99999
> cambie la cantidad
> olvídelo
ledger:
