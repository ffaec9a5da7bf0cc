account: on-a-plan
without: debts
language: es
medium: spoken

wait: 16 days
> cambiar mi pago
< Para ese día ya no se debe nada, así que el pago no hace falta. Puede cancelarlo. Puede decir: Cancelar un pago, Mis pagos.
