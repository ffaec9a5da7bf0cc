name = ¿Qué puede hacer?
hello = { $access-linked ->
    [true] ¡Hola! Puedo decirle cuánto debe y por qué, mostrarle sus pagos, y programar o cancelar un pago. ¿Qué desea hacer?
   *[false] ¡Hola! Respondo preguntas sobre su cuenta de impuestos y recibo pagos. Primero necesito saber que es usted: conecte su cuenta y después pregúnteme lo que quiera, por ejemplo «¿cuánto debo?»
 }
help = Pregunte con sus propias palabras, por ejemplo «¿cuánto debo?» o «pagar 300 el viernes». En cualquier momento puede decir «ayuda», «atrás», «cancelar», «repetir» o «una persona». For English, say "English".
resume = Volvamos a lo que puedo hacer.
canceled = De acuerdo.
