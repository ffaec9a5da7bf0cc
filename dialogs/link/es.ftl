name = Conectar mi cuenta
help = El código me muestra que la cuenta es suya. Sin él no muestro cifras ni muevo dinero. Esta es una demostración: los códigos aparecen donde se inició el programa.
resume = Volvamos a conectar su cuenta.
canceled = De acuerdo. Su cuenta no está conectada y no muestro nada de ella.
ask-code = { $access-linked ->
    [true] Por favor, escriba su código otra vez.
   *[false] Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
 }
    .spoken = { $access-linked ->
        [true] Por favor, diga su código otra vez.
       *[false] Por favor, diga el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
    }
ask-code-again = Aquí necesito el código de su cuenta. Son letras y números, por ejemplo ABCD-1234. También puede decir «cancelar».
    .spoken = Aquí necesito el código de su cuenta. Son letras y números; por favor, dígalos uno por uno. También puede decir cancelar.
    .short = Aquí necesito el código de su cuenta. Son letras y números, por ejemplo ABCD-1234. También puede escribir «olvídelo».
help-code = El código me muestra que la cuenta es suya. En esta demostración es uno de los códigos que aparecieron donde se inició el programa. Quito el código de este chat donde puedo.
    .spoken = El código me muestra que la cuenta es suya. En esta demostración es uno de los códigos que aparecieron donde se inició el programa.
invalid-code-unreadable = Eso no parece un código. Son letras y números, 64 como máximo.
refused-code-wrong = Ese código no es correcto o ya se usó. Por favor, revíselo.
refused-locked = Hubo demasiados códigos incorrectos, así que la conexión queda bloqueada por 24 horas.
refused-account-locked = Usted nos pidió bloquear esta cuenta, así que ahora ningún chat se puede conectar con ella.
shut = La oficina puede desbloquearla con el número que recibió entonces. Por favor, llame y tenga ese número a la mano.
linked = Gracias. Usted está conectado con la cuenta de { $link-account_name }.
locked = Hasta entonces no muestro nada de la cuenta.
