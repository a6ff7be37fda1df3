namespace Seam.Acs;

/// <summary>A strategy of the user's asked for another attempt, with which the call could take effect twice.</summary>
internal sealed class RepeatRefusedException(Exception? cause)
    : HttpRequestException("The request may have been carried out already, and was not sent again.", cause);
