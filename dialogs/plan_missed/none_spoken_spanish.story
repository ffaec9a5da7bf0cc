account: owes-one-year-es
language: es
medium: spoken

> me atrasé con el plan
< No hay ningún plan de pagos vigente. Al domingo veintidós de noviembre de dos mil veintiséis se deben ochocientos ochenta y tres dólares con trece centavos. Si un plan terminó, puede empezar uno nuevo: le muestro cuáles puede tener. Puede decir: Planes de pago, Empezar un plan de pagos, Cuánto debo.
