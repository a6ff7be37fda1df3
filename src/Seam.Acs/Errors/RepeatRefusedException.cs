namespace Seam.Acs;

/// <summary>A strategy of the user's asked for one more attempt, which could have done twice what must be done once.</summary>
internal sealed class RepeatRefusedException()
    : HttpRequestException("The request may have been carried out already, and was not sent again.");
