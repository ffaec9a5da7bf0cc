name = Nombrar a un representante
help = Usted puede dejar que alguien actúe por usted, o solo mire. Necesito saber cuál de las dos, para qué años, y el número CAF y el nombre de la persona. No se firma nada antes de que usted haya visto el texto y diga que sí.
resume = Volvamos al nombramiento de su representante.
canceled = De acuerdo. No se nombró a nadie y no se firmó nada.
ask-rights = ¿Debe actuar por usted, o solo mirar su cuenta?
ask-rights-again = Quien actúa por usted puede hacer pagos, y también mira la cuenta. Quien solo mira no puede cambiar nada. ¿Cuál de las dos?
help-rights = Actuar por usted es un poder, el Formulario 2848. Eso solo lo puede hacer un abogado, un contador público, un agente registrado o un actuario. Solo mirar es una autorización de información, el Formulario 8821.
choice-rights = { $kind ->
    [power_of_attorney] Actuar por mí y mirar
   *[tax_information] Solo mirar
 }
change-rights = Otro derecho
invalid-rights-not-listed = Hay dos: actuar por usted, o solo mirar.
ask-span = ¿Para qué años?
ask-span-again = Recibe el derecho para estos años y para ningún otro. ¿Para cuáles?
help-span = Solo podrá actuar o mirar en los años que usted elija aquí. Usted puede terminarlo cuando quiera.
choice-span = { $span ->
    [this-year] Este año
    [last-three] Últimos tres años
   *[all] Todos los años
 }{ $of ->
    [business] , negocio
   *[individual] { "" }
 }
change-span = Otros años
invalid-span-not-listed = Aquí no lo puedo hacer para esos años. Por favor, elija de la lista.
ask-caf = ¿Cuál es el número CAF de esa persona?
    .spoken = ¿Cuál es el número CAF de esa persona? Por favor, dígalo dígito por dígito.
ask-caf-again = Necesito el número CAF, por ejemplo 0300-12345R. ¿Cuál es?
    .spoken = Necesito el número CAF. Son nueve dígitos y una letra. Por favor, dígalo dígito por dígito.
help-caf = La oficina da un número CAF a quien actúa por otros. Su representante lo sabe. Si usted no lo tiene, pídale que le mande la solicitud: entonces usted solo firma.
change-caf = Otro número CAF
invalid-caf-unreadable = No puedo leer ese número. Un número CAF se ve así: 0300-12345R.
ask-person = ¿Cuál es el nombre completo de esa persona?
ask-person-again = Necesito el nombre que va con ese número CAF, nombre y apellido.
help-person = El número y el nombre se comparan, para que nadie más reciba el derecho.
change-person = Otro nombre
change-wording = Muéstreme el texto otra vez
invalid-person-too-long = Es demasiado largo para un nombre. Puedo recibir hasta { $most } letras.
ask-wording = ¿Qué texto le muestro?
ask-wording-again = Usted ve el texto antes de que se firme nada. ¿Cuál le muestro?
choice-wording = Formulario { $form }
invalid-wording-not-listed = No encuentro ese.
confirm = Usted nombra a { $wording-representative } { $rights-kind ->
        [power_of_attorney] para actuar por usted y mirar su cuenta. Es un poder.
       *[tax_information] para mirar su cuenta, sin actuar. Es una autorización de información.
    } El texto que usted firma, palabra por palabra, está en inglés:
    { $wording-text }
    Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
    .spoken = Usted nombra a { $wording-representative } { $rights-kind ->
        [power_of_attorney] para actuar por usted y mirar su cuenta. Es un poder.
       *[tax_information] para mirar su cuenta, sin actuar. Es una autorización de información.
    } Le leo el texto que usted firma, línea por línea. Autorización de taxline, versión { $wording-version }. Formulario { $wording-form }. Contribuyente: { $wording-taxpayers }. Representante: { $wording-representative }. Número CAF: { $wording-caf_digits }. Título: { $wording-credential ->
        [attorney] abogado
        [cpa] contador público, CPA
        [enrolled-agent] agente registrado
        [actuary] actuario
       *[none] ninguno
    }. Permite: { $rights-kind ->
        [power_of_attorney] mirar y actuar
       *[tax_information] mirar
    }. Asunto: { $wording-matters_list }. Hecha por el contribuyente.{ $wording-has_made_on ->
        [true] { " " }Hecha el { $wording-made_on }.
       *[false] { "" }
    } Ese es todo el texto. Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
    .short = Usted nombra a { $wording-representative } { $rights-kind ->
        [power_of_attorney] para actuar por usted y mirar (poder).
       *[tax_information] solo para mirar (autorización de información).
    } El texto que firma, en inglés:
    { $wording-text }
    Puede terminarla cuando quiera. ¿Firma este texto?
    .wording-taxpayers = { $name }, número que termina en { $ending }
    .wording-matters_list = formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
refused-not-allowed = Su acceso no incluye nombrar a alguien para esta cuenta.
refused-professional-unknown = No encuentro a nadie con ese número CAF y ese nombre. No se firmó nada.
refused-professional-not-qualified = Puede mirar, pero no actuar: solo puede actuar un abogado, un contador público, un agente registrado o un actuario. No se firmó nada.
refused-matters-invalid = No se puede hacer para esos formularios y años. No se firmó nada.
refused-year-outside-window = Uno de esos años queda demasiado atrás o demasiado adelante. Son posibles los últimos 20 años, este año y los 3 siguientes. No se firmó nada.
refused-too-many-authorizations-waiting = Ya esperan demasiadas autorizaciones para esta persona. No se firmó nada.
refused-authorization-text-differs = El texto no es el que le mostré, así que no se firmó nada. Por favor, mírelo otra vez.
named = { $start_authorization-state ->
        [in-effect] Firmado. { $start_authorization-representative } ya puede { $start_authorization-kind ->
            [power_of_attorney] actuar por usted y mirar su cuenta
           *[tax_information] mirar su cuenta
        }. Usted puede terminarlo cuando quiera.
       *[waits] Firmado. Ahora también tiene que decir que sí { $start_authorization-representative }{ $start_authorization-has_waits_until ->
            [true] , a más tardar el { $start_authorization-waits_until }
           *[false] { "" }
        }. En una cuenta conjunta firma también el otro contribuyente. Hasta entonces no da acceso.
    }
not-made = { $draft-refusal ->
        [professional_unknown] No encuentro a nadie con ese número CAF y ese nombre. Por favor, verifique los dos con su representante y empiece otra vez. Su representante también le puede mandar la solicitud: entonces usted solo firma.
        [professional_not_qualified] Puede mirar su cuenta, pero no actuar por usted: solo puede actuar un abogado, un contador público, un agente registrado o un actuario. Puede empezar otra vez y dejar que mire.
        [too_many_authorizations_waiting] Ya esperan demasiadas autorizaciones para esta persona. Diga «mis autorizaciones» para verlas.
       *[matters] No se puede hacer para esos formularios y años. Puede empezar otra vez con otros años.
    } No se firmó nada.
try-again = Puede empezar otra vez, o pedir que le manden la solicitud: entonces usted solo firma.
not-yours = Solo el contribuyente puede nombrar a alguien. Un representante, en cambio, pide una autorización.
