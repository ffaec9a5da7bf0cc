account: owes-one-year-es
language: es
medium: spoken

> cambiar mi plan de pagos
< No hay ningún plan de pagos vigente, así que no hay nada que cambiar. Puede empezar uno. Puede decir: Planes de pago, Cuánto debo.
