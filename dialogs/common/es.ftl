# Frases que comparten todos los diálogos.

# Movimientos
help = Pregunte con sus propias palabras, por ejemplo «¿cuánto debo?» o «pagar 300 el viernes». En cualquier momento puede decir «ayuda», «atrás», «cancelar», «repetir» o «una persona».
    .short = Pregunte con sus propias palabras, por ejemplo «¿cuánto debo?» o «pagar 300 el viernes». En cualquier momento puede escribir «atrás», «olvídelo», «repetir» o «una persona».
language-changed = Seguimos en español.
nothing-to-cancel = No hay nada abierto, y no se hace nada sin que usted diga que sí. Esto es lo que puedo hacer.
nothing-to-go-back = Aquí no hay nada a lo que volver.
nothing-open = En este momento no hay nada abierto.
what-else = ¿En qué más le puedo ayudar?
more-there = Hay más. Diga «más» para seguir.
    .spoken = Hay más. Para oírlos, diga más.
    .short = Escriba MAS para ver los siguientes.
no-more = Eso es todo lo que hay.
about-that = ¿Qué desea hacer con eso?
and-now = Ahora, lo otro que me pidió.
also-wanted = También me pidió otra cosa. ¿Sigo con eso?
all-right = De acuerdo.
already-open = Ya habíamos empezado esto. ¿Seguimos donde estábamos o empezamos de nuevo?
too-deep = Terminemos primero con esto.
what-to-change = ¿Qué desea cambiar?

# No se entendió
unclear = No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras.
unclear-value = ¿A cuál de estos se refiere?
choose-again = Por favor, elija uno de estos.
confirm-again = Por favor, responda sí o no, o diga qué desea cambiar.
take-your-time = Tómese su tiempo. No se hace nada hasta que usted diga que sí.
one-moment = Tómese su tiempo. Aquí sigo cuando usted quiera.
not-said = No tiene que decírmelo. Sin eso no puedo seguir aquí, y no se hace nada. Puede dejarlo, o hablar con una persona.
likely = No me queda claro qué necesita. ¿Es una de estas cosas?
offer-person = Lamento no entender. ¿Desea saber cómo comunicarse con una persona?
no-progress = Aquí no estamos avanzando, y no quiero hacerle esperar. ¿Quiere saber cómo hablar con una persona? Lo que me dijo se conserva.
gave-up = No logré saber qué necesita, así que cerré lo que habíamos empezado. No se hizo nada sin que usted dijera que sí. Una persona puede ayudarle.

# Lo que no se puede leer
empty = No había nada en su mensaje que yo pueda leer.
not-words = Solo puedo leer palabras. Por favor, escriba lo que necesita.
other-language = { $tongue ->
    [french] Je comprends seulement l'anglais et l'espagnol. Eso parece francés. Entiendo inglés y español.
    [portuguese] Só entendo inglês e espanhol. Eso parece portugués. Entiendo inglés y español.
    [haitian_creole] Mwen konprann sèlman anglè ak panyòl. Eso parece criollo haitiano. Entiendo inglés y español.
    [chinese] 我只懂英语和西班牙语。 Eso parece chino. Entiendo inglés y español.
    [vietnamese] Tôi chỉ hiểu tiếng Anh và tiếng Tây Ban Nha. Eso parece vietnamita. Entiendo inglés y español.
    [tagalog] Ingles at Espanyol lamang ang naiintindihan ko. Eso parece tagalo. Entiendo inglés y español.
    [korean] 저는 영어와 스페인어만 이해합니다. Eso parece coreano. Entiendo inglés y español.
    [russian] Я понимаю только английский и испанский. Eso parece ruso. Entiendo inglés y español.
    [arabic] أفهم الإنجليزية والإسبانية فقط. Eso parece árabe. Entiendo inglés y español.
    [german] Ich verstehe nur Englisch und Spanisch. Eso parece alemán. Entiendo inglés y español.
    [italian] Capisco solo l'inglese e lo spagnolo. Eso parece italiano. Entiendo inglés y español.
    [polish] Rozumiem tylko angielski i hiszpański. Eso parece polaco. Entiendo inglés y español.
    [japanese] 英語とスペイン語だけがわかります。 Eso parece japonés. Entiendo inglés y español.
    [hindi] मैं केवल अंग्रेज़ी और स्पेनिश समझता हूँ। Eso parece hindi. Entiendo inglés y español.
   *[other] Solo entiendo inglés y español.
 }
    .spoken = { $tongue ->
        [french] Eso suena a francés. Entiendo inglés y español.
        [portuguese] Eso suena a portugués. Entiendo inglés y español.
        [haitian_creole] Eso suena a criollo haitiano. Entiendo inglés y español.
        [chinese] Eso suena a chino. Entiendo inglés y español.
        [vietnamese] Eso suena a vietnamita. Entiendo inglés y español.
        [tagalog] Eso suena a tagalo. Entiendo inglés y español.
        [korean] Eso suena a coreano. Entiendo inglés y español.
        [russian] Eso suena a ruso. Entiendo inglés y español.
        [arabic] Eso suena a árabe. Entiendo inglés y español.
        [german] Eso suena a alemán. Entiendo inglés y español.
        [italian] Eso suena a italiano. Entiendo inglés y español.
        [polish] Eso suena a polaco. Entiendo inglés y español.
        [japanese] Eso suena a japonés. Entiendo inglés y español.
        [hindi] Eso suena a hindi. Entiendo inglés y español.
       *[other] Solo entiendo inglés y español.
    }
    .short = { $tongue ->
        [french] Eso parece francés. Entiendo inglés y español.
        [portuguese] Eso parece portugués. Entiendo inglés y español.
        [haitian_creole] Eso parece criollo haitiano. Entiendo inglés y español.
        [chinese] Eso parece chino. Entiendo inglés y español.
        [vietnamese] Eso parece vietnamita. Entiendo inglés y español.
        [tagalog] Eso parece tagalo. Entiendo inglés y español.
        [korean] Eso parece coreano. Entiendo inglés y español.
        [russian] Eso parece ruso. Entiendo inglés y español.
        [arabic] Eso parece árabe. Entiendo inglés y español.
        [german] Eso parece alemán. Entiendo inglés y español.
        [italian] Eso parece italiano. Entiendo inglés y español.
        [polish] Eso parece polaco. Entiendo inglés y español.
        [japanese] Eso parece japonés. Entiendo inglés y español.
        [hindi] Eso parece hindi. Entiendo inglés y español.
       *[other] Solo entiendo inglés y español.
    }
private-data = Su mensaje contenía datos privados, como un número de contribuyente, una tarjeta o una cuenta bancaria. No los guardé. Por favor, no escriba esos números en un chat; aquí nunca los necesito.
    .spoken = Usted dijo datos privados, como un número de contribuyente, una tarjeta o una cuenta bancaria. No los guardé. Por favor, no diga aquí esos números; nunca los necesito.
too-long = Su mensaje es demasiado largo para mí y no lo leí. Por favor, dígalo en pocas frases.
group = Solo hablo de cuentas en privado. Por favor, escríbame en un chat entre usted y yo.
late = Ese mensaje me llegó tarde, después de otros más nuevos. Conservé sus respuestas más nuevas.

# Sí y botones
yes-not-counted = Antes de hacer algo, por favor, mire esto una vez más y después diga que sí.
    .spoken = Antes de hacer algo, por favor, escuche esto una vez más y después diga que sí.
changed-since-readback = Algo cambió desde que se lo leí. Por favor, mírelo otra vez.
    .spoken = Algo cambió desde que se lo leí. Por favor, escúchelo otra vez.
nothing-to-confirm = En este momento no hay nada que confirmar. Esto es lo que puedo hacer.
button-expired = Ese botón ya no sirve. Puede decir con sus palabras lo que necesita.

# Quién habla
needs-linked = Para esto necesito saber que es usted.
needs-verified = Antes de mover dinero o mostrar datos privados, me aseguro otra vez de que es usted.
not-allowed = Su acceso no incluye eso en esta cuenta. No se hizo nada. El titular de la cuenta puede hacerlo, y una persona de la oficina puede ayudar.

# Tiempo y problemas
let-go = Cerré lo que estaba abierto antes. No se hizo nada sin que usted dijera que sí.
renewed = Este servicio se actualizó mientras hablábamos. Lo que me dijo sigue guardado, y vuelvo a preguntar donde hace falta.
rested = Pasó un buen rato, así que cerré lo que habíamos empezado. No se hizo nada sin que usted dijera que sí.
unavailable = En este momento no puedo llegar a su cuenta, así que las cifras y los pagos tienen que esperar. No se hizo nada y conservo lo que me dijo. Sí puedo decirle cómo hablar con una persona. ¿Lo intento otra vez?
bank-account-added = Su cuenta bancaria que termina en { $last_four } está registrada. Ya puede pagar desde ella.
    .spoken = Su cuenta bancaria que termina en { $last_four } está registrada. Ya puede pagar desde ella.
bank-account-not-added = La cuenta bancaria que escribió en la página no se pudo registrar. No se guardó nada. Diga «agregar una cuenta bancaria» y le envío un enlace nuevo.
in-doubt = No puedo llegar a su cuenta, así que todavía no sé si esto se hizo. Sigo preguntando y se lo diré en cuanto lo sepa. Por favor, no lo pida otra vez.
not-taken = No se hizo nada. Esto no se puede hacer aquí, y repetirlo no cambiará eso. Una persona puede ayudarle.
stuck = Algo falló de mi lado y cerré lo que habíamos empezado. No se hizo nada sin que usted dijera que sí.

# Opciones que se escuchan
spoken-choices = Puede decir: { $choices }.

# Nombres de las opciones
choice-yes = Sí
choice-no = No
choice-go-on = Seguir
choice-start-over = Empezar de nuevo
choice-never-mind = Dejarlo así
choice-try-again = Intentar otra vez
choice-more = Ver más
    .spoken = más
reading-money = { $value }
reading-day = { $value }
reading-period = { $value }
reading-text = { $value }
reading-form = Formulario { $value }
reading-all = Todo
