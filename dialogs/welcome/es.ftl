name = ¿Qué puede hacer?
hello = { $access-linked ->
    [true] Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
   *[false] Hola. Respondo preguntas sobre su cuenta de impuestos, recibo pagos, hago planes de pagos y explico avisos. Primero necesito saber que es usted: conecte su cuenta y después pregúnteme lo que quiera, por ejemplo «¿cuánto debo?»
 }
    .spoken = { $access-linked ->
        [true] Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos o explicarle un aviso. ¿Qué desea hacer?
       *[false] Hola. Respondo preguntas sobre su cuenta de impuestos, recibo pagos, hago planes de pagos y explico avisos. Primero necesito saber que es usted: diga conectar mi cuenta. Después pregúnteme lo que quiera, por ejemplo cuánto debo.
    }
help = Pregunte con sus propias palabras, por ejemplo «¿cuánto debo?» o «pagar 300 el viernes». En cualquier momento puede decir «ayuda», «atrás», «cancelar», «repetir» o «una persona». For English, say "English".
    .short = Pregunte con sus propias palabras, por ejemplo «¿cuánto debo?» o «pagar 300 el viernes». En cualquier momento puede escribir «atrás», «olvídelo», «repetir» o «una persona». For English, text "English".
resume = Volvamos a lo que puedo hacer.
canceled = De acuerdo.
