account: on-a-plan
without: bank_accounts
language: es
medium: spoken

wait: 16 days
> cambiar mi pago
< No hay ninguna cuenta bancaria registrada, así que el pago no se puede cambiar aquí. Una persona de la oficina puede ayudar. Puede decir: Mis pagos, Hablar con una persona.
