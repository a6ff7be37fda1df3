namespace Seam.Acs;

/// <summary>
/// The client can't be made from the options or the environment variables that it was given, or can't do with them what it
/// was asked for.
/// </summary>
public class SeamConfigurationException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamConfigurationException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>The option of <see cref="SeamClientOptions"/> that is at fault.</summary>
    public string OptionName { get; init; } = "";

    /// <summary>
    /// The environment variable that the option's value came from; <c>null</c> where it was set in code, or not at all.
    /// </summary>
    public string? EnvironmentVariable { get; init; }
}
