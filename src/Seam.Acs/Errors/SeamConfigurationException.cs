namespace Seam.Acs;

/// <summary>The client can't be made from the options or the environment variables that it was given.</summary>
public class SeamConfigurationException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamConfigurationException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>The option of <see cref="SeamClientOptions"/>, or the environment variable, that is at fault.</summary>
    public string OptionName { get; init; } = "";
}
