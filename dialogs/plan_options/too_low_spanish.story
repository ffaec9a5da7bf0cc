account: owes-two-years
language: es

> qué planes de pago puedo tener con 10 dólares al mes
< Es muy poco al mes para pagar $2,540.32 a tiempo. Es posible una cantidad mayor. Para una menor, una persona de la oficina puede ver cuánto puede pagar usted.
| [¿Cuánto debo?] [Hacer un pago] [Hablar con una persona]
