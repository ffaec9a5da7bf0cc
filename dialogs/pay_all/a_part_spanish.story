account: owes-two-years
language: es

> pagar 500 por los dos años juntos
< Un solo pago por todo cubre exactamente lo que queda por pagar, así que no se programó nada. Una parte puede ir a un año o a un trimestre.
| [Hacer un pago] [¿Cuánto debo?]
