# For apps that take the SDK itself as a pod: `pod 'WTError', :path => 'path/to/checkout/swift'`. The XCFramework has to be there, made by
# `cargo dev package swift --output .`. Nothing is published yet.
Pod::Spec.new do |spec|
  spec.name = 'WTError'
  spec.version = '0.1.0'
  spec.summary = "The error catalogue of the Watch Together video-chat SDK: what a code means, and what to tell the viewer."
  spec.homepage = 'https://github.com/wterror/wterror'
  spec.license = { :type => 'MIT OR Apache-2.0' }
  spec.author = 'The wterror authors'
  spec.source = { :git => 'https://github.com/wterror/wterror.git', :tag => "v#{spec.version}" }

  spec.swift_versions = ['6.0']
  spec.ios.deployment_target = '13.0'
  spec.osx.deployment_target = '11.0'
  spec.source_files = 'Sources/WTError/**/*.swift'
  spec.vendored_frameworks = 'CWTError.xcframework'
end
